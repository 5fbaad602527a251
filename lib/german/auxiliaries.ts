/** The verbs that may be auxiliaries, told by their forms. */
export const AUXILIARY = { NONE: 0, SEIN: 1, HABEN: 2, WERDEN: 3, MODAL: 4 } as const;
export type Auxiliary = (typeof AUXILIARY)[keyof typeof AUXILIARY];

const FORMS = new Map<string, Auxiliary>();
const list = (kind: Auxiliary, forms: string) => {
  for (const form of forms.split(/\s+/)) FORMS.set(form, kind);
};
list(AUXILIARY.SEIN, 'bin bist ist sind seid war warst waren wart sei seist seiest seien wäre wärst wärest wären wärt wäret gewesen sein');
list(AUXILIARY.HABEN, 'habe hab hast hat haben habt habest habet hatte hattest hatten hattet hätte hättest hätten hättet gehabt');
list(
  AUXILIARY.WERDEN,
  'werde werd wirst wird werden werdet werdest wurde wurdest wurden wurdet würde würdest würden würdet geworden worden',
);
list(
  AUXILIARY.MODAL,
  `kann kannst können könnt könne könnest könnet konnte konntest konnten konntet könnte könntest könnten könntet
  muss muß musst mußt müssen müsst müßt müsse musste mußte mussten mußten musstest müsste müßte müssten müßten müsstest
  soll sollst sollen sollt solle sollte sollten solltest solltet will willst wollen wollt wolle wollte wollten wolltest wolltet
  darf darfst dürfen dürft dürfe durfte durften durftest dürfte dürften dürftest mag magst mögen mögt möge mochte mochten mochtest möchte
  möchten möchtest möchtet`,
);

/** Which auxiliary a lower-cased form may be. */
export const auxiliaryOf = (lower: string): Auxiliary => FORMS.get(lower) ?? AUXILIARY.NONE;

/** Their infinitives. */
export const AUXILIARY_VERB = /^(?:sein|haben|werden|können|müssen|sollen|wollen|dürfen|mögen)$/;

/** Verbs that form their perfect with *sein*, and with them all that separable prefixes make of them: treten, eintreten (but not betreten). */
const WITH_SEIN =
  `kommen gehen fahren laufen treten steigen fallen sterben bleiben folgen reisen fliegen springen rennen ziehen rücken eilen flüchten
  landen kehren wandern klettern kriechen rutschen gleiten platzen kippen sinken wachsen wachen reifen schrumpfen kentern stranden schwinden
  gelangen geschehen passieren gelingen misslingen scheitern verschwinden erscheinen entstehen vergehen erkranken ertrinken verdursten verhungern
  verunglücken begegnen fliehen erlöschen erwachen gedeihen explodieren aufbrechen ausbrechen einbrechen zusammenbrechen ausscheiden einschlafen
  versinken versiegen verstummen erblinden genesen geraten entkommen entgehen verkommen zerfallen verfallen vorkommen eskalieren`
    .trim()
    .split(/\s+/);
const INSEPARABLE = /^(?:be|emp|ent|er|ge|miss|ver|zer|über|unter|hinter|um|durch)/;

/** Whether "ist" with the participle of this verb tells what happened, and not the state that something is in. */
export const formsPerfectWithSein = (infinitive: string): boolean =>
  WITH_SEIN.some((verb) => infinitive === verb || (infinitive.endsWith(verb) && !INSEPARABLE.test(infinitive)));
