"""Opens a package with Anki's own library and prints what it finds, as JSON. For anki-reader.test.ts: python3 anki-reader.py LIBRARY PACKAGE"""

import json
import os
import sys
import tempfile

sys.path[:0] = [path for path in sys.argv[1].split(os.pathsep) if path]

import anki  # noqa: E402
from anki import Collection  # noqa: E402
from anki.importing.apkg import AnkiPackageImporter  # noqa: E402

folder = tempfile.mkdtemp()
collection = Collection(os.path.join(folder, "collection.anki2"))
importer = AnkiPackageImporter(collection, sys.argv[2])
importer.run()
cards = []
for number in collection.db.list("select id from cards order by id"):
    card = collection.getCard(number)
    note = card.note()
    question = card.q(reload=True)
    cards.append(
        {
            "template": card.template()["name"],
            "word": note["Word"],
            "article": note["Article"],
            "tags": note.tags,
            "question": question,
            "answer": card.a(),
            "columns": [card.type, card.queue, card.due, card.ivl, card.factor, card.reps, card.lapses, card.left],
            "data": collection.db.scalar("select data from cards where id = ?", number),
            "reviews": collection.db.all("select id, ease, ivl, lastIvl, factor, time, type from revlog where cid = ? order by id", number),
        }
    )
model = collection.models.byName("Lesefluss")
print(
    json.dumps(
        {
            "version": anki.version,
            "decks": sorted(collection.decks.allNames()),
            "fields": [field["name"] for field in model["flds"]],
            "css": model["css"],
            "problems": collection.fixIntegrity()[0],
            "cards": cards,
        }
    )
)
