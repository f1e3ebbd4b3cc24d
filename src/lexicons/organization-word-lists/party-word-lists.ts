/** Words of parties and of armed groups, whose short names are plain words. */
export interface PartyWordLists {
  /** Armed groups whose short name is a plain word too: «القاعدة». */
  readonly armedShort: readonly string[];
  /** Those who fight in or lead such a group, before its name: «زعيم القاعدة». */
  readonly armedTriggers: readonly string[];
  /** Words of being tied to it, before its name with ب or ل: «صلته بالقاعدة». */
  readonly armedTies: readonly string[];
  /** Who is in it, before «في»: «قيادي في القاعدة». */
  readonly armedMembers: readonly string[];
  /** Words before «حماس» with which it is zeal: «ألهبت حماس الجماهير». */
  readonly beforeZeal: readonly string[];
  /** Words behind «حماس» with which it is zeal: «حماس الجماهير», «حماس كبير». */
  readonly afterZeal: readonly string[];
  /** What is told of a party behind its name: «حزب الله الشيعي». */
  readonly stances: readonly string[];
  /** What a party stands for, no part of its name: «مرشح الحزب الجمهوري للرئاسة». */
  readonly elections: readonly string[];
  /** Words before «رئاسة الجمهورية» with which it is the office and no body: «ترشحه لرئاسة الجمهورية». */
  readonly candidacies: readonly string[];
  /** Symbols and short names of parties, which are plain words: «الجرار», «النداء». */
  readonly partySymbols: readonly string[];
  /** Symbols that have no other meaning: «البيجيدي». */
  readonly partyNicknames: readonly string[];
  /** Who stands for a party, and where: «نواب الفجر الجديد». */
  readonly partyMembers: readonly string[];
  /** Words before a symbol that are a sign of a party: «كتلة», «لائحة». */
  readonly partyTriggers: readonly string[];
  /** Verbs that lead to a party by a preposition: «انشق عن النداء». */
  readonly partyVerbs: readonly string[];
  /** Words before an ideal that is itself meant, no party: «إعلان الاستقلال». */
  readonly beforeIdeal: readonly string[];
}
