/** Whether two values are the same as JSON, in whatever order the fields stand. A field that is undefined is none. */
export function sameJson(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) || Array.isArray(b)) {
    return Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((each, at) => sameJson(each, b[at]));
  }
  const [fields, others] = [definedFields(a), definedFields(b)];
  return (
    fields.length === others.length && fields.every(([name, value]) => Object.hasOwn(b, name) && sameJson(value, Reflect.get(b, name)))
  );
}

const definedFields = (object: object) => Object.entries(object).filter(([, value]) => value !== undefined);
