export const roles = ["owner", "coordinator", "mediator", "intake", "reader"] as const;
export type Role = (typeof roles)[number];

export const parseRole = (value: unknown): Role | undefined => roles.find((role) => role === value);

/** What a role may do. The relay and every device check writing by the signed roster; this is for the screens. */
interface Rights {
  readonly write: boolean;
  readonly coordinate: boolean;
  readonly manageMembers: boolean;
  readonly appoint: readonly Role[];
}

const rightsByRole: Readonly<Record<Role, Rights>> = {
  owner: { write: true, coordinate: true, manageMembers: true, appoint: roles },
  coordinator: {
    write: true,
    coordinate: true,
    manageMembers: true,
    appoint: ["mediator", "intake", "reader"],
  },
  mediator: { write: true, coordinate: false, manageMembers: false, appoint: [] },
  intake: { write: false, coordinate: false, manageMembers: false, appoint: [] },
  reader: { write: false, coordinate: false, manageMembers: false, appoint: [] },
};

/** Writes down what comes in and hands it over; reads nothing. */
export const handsIn = (role: Role): boolean => role === "intake";

/** A role is for good where it has no key of the network: whoever is to have another is let in anew. */
export const mayChangeTo = (from: Role, to: Role): boolean => handsIn(from) === handsIn(to);

export const mayWrite = (role: Role): boolean => rightsByRole[role].write;

/** Merge and settle, see what is unread and who has gone quiet; her opening of a case is what "seen" means. */
export const mayCoordinate = (role: Role): boolean => rightsByRole[role].coordinate;

/** Take a list of cases out of the app as a file that nothing protects. */
export const mayExport = (role: Role): boolean => rightsByRole[role].coordinate;

/** Bring a table of cases in, and take all of them back. */
export const mayImport = (role: Role): boolean => rightsByRole[role].coordinate;

/** End a case for good, say how long it is kept, or that it must not be erased. */
export const mayErase = (role: Role): boolean => rightsByRole[role].coordinate;

/** Say what the network asks beside what Teren asks. */
export const mayAskOwnQuestions = (role: Role): boolean => rightsByRole[role].coordinate;

export const mayManageMembers = (role: Role): boolean => rightsByRole[role].manageMembers;

/** Only an owner makes or unmakes owners and coordinators. */
export const mayAppoint = (role: Role, appointed: Role): boolean =>
  rightsByRole[role].appoint.includes(appointed);
