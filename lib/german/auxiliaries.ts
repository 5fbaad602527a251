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
