import type { Question } from '#lib/cards/kinds/question.ts';

/** What is to be done with a card, in a few words above it. */
export function promptOf(question: Question, pos: string): string {
  switch (question.kind) {
    case 'meaning':
      return 'What does it mean here?';
    case 'listening':
      return 'What is said?';
    case 'cloze':
      return question.fields.length > 1 ? 'Fill the gaps' : 'Fill the gap';
    case 'production':
      return pos === 'NOUN' && /^(?:der|die|das) /u.test(question.fields[0]?.answers[0] ?? '')
        ? 'In German, with the article'
        : 'In German';
    case 'ending':
      return question.fields.length > 1 ? 'Fill in the endings' : 'Fill in the ending';
    case 'gender':
      return 'Der, die or das?';
    case 'plural':
      return 'What is the plural?';
    case 'parts':
      return 'What are its parts?';
  }
}
