/**
 * What is left of a folded word (see fold-text.ts) when the spelling habits of Hungarian, Czech, Slovak and Romanian are taken out of it:
 * Kovács, Kováč and Covaci are "kovak", Szabó and Sabo "sabo", Nagy and Naď "nad". Not how it sounds: only good for comparing.
 */
export function nameSkeleton(word: string): string {
  let rest = word;
  for (const [pattern, letters] of habits) rest = rest.replace(pattern, letters);
  return rest;
}

/** In this order. Marks are gone, so č and c, š and s, ž and z, ș and s are one already. */
const habits: readonly (readonly [RegExp, string])[] = [
  [/x/g, "ks"],
  [/w/g, "v"],
  [/q/g, "k"],
  // Romanian: Chiș, Gheorghe, Naghi; Ciobanu, Covaci.
  [/ch(?=[ei])/g, "k"],
  [/gh?i$/, "d"],
  [/gh/g, "g"],
  [/ci(?=[aou]|$)/g, "k"],
  [/ch/g, "h"],
  // Hungarian, and its old family names: Kovács, Rácz, Lakatos; Tóth, Horváth.
  [/cs|cz|tz|ts|c/g, "k"],
  [/dzs/g, "dz"],
  [/sz|sch/g, "s"],
  [/zs/g, "z"],
  [/th/g, "t"],
  [/dj|gy/g, "d"],
  [/([lnt])[yj]/g, "$1"],
  [/[yj]/g, "i"],
  [/(?<=...)h$/, ""],
  [/([a-z])\1+/g, "$1"],
];
