// Kept in the object itself: a WeakMap holds on to young objects for so long that clearing them away takes many times longer.
const kept = Symbol('answers');

interface Answers {
  of: object;
  byWork: Map<unknown, unknown>;
}

/** A function whose answer is worked out once for each object, and kept as long as the object is. */
export function oncePer<Key extends object, Answer>(work: (key: Key) => Answer): (key: Key) => Answer {
  return (key: Key & { [kept]?: Answers }) => {
    let answers = key[kept];
    // A copy of an object carries the answers of the original, which are not its own.
    if (answers?.of !== key) {
      answers = { of: key, byWork: new Map() };
      key[kept] = answers;
    }
    const { byWork } = answers;
    let answer = byWork.get(work) as Answer;
    if (answer === undefined && !byWork.has(work)) {
      answer = work(key);
      byWork.set(work, answer);
    }
    return answer;
  };
}
