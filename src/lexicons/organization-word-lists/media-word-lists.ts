/** Words of media: of their names, and of how papers name the source of a report. */
export interface MediaWordLists {
  /** What follows the word for a medium or a band and is not its name: «شبكة الإنترنت». */
  readonly notMedia: readonly string[];
  /** Second words of media that are named after a place: «صحيفة عدن الغد». */
  readonly mediaAfterPlace: readonly string[];
  /** Foreign words that names of media end with: «السومرية نيوز», «المصدر أونلاين». */
  readonly mediaTails: readonly string[];
  /** Words after which the source of a report is named: «ذكرت», «بحسب». */
  readonly reporting: readonly string[];
  /** Who reports for the medium behind the word: «مراسل الغد». */
  readonly reporters: readonly string[];
  /** Words of reporting that are used of speeches and works too: «عن», «قال». */
  readonly quoting: readonly string[];
  /** Agencies whose names are plain words too: «معا» is together. */
  readonly plainAgencies: readonly string[];
  /** Whose editing «تحرير» is, before it: «رئيس تحرير الجريدة». */
  readonly editors: readonly string[];
  /** Verbs whose subject is a paper where «عن» or «أن» follows it: «نقلت الشروق عن». */
  readonly paperVerbs: readonly string[];
  /** Verbs of a relative clause whose subject is the paper behind them: «ما أوردته المساء». */
  readonly reportedBy: readonly string[];
  /** Papers whose names are what is reported too: «ذكرت الأنباء أن». */
  readonly plainPapers: readonly string[];
  /** Short names of agencies of states, which sign what they report: «وام». */
  readonly signingAgencies: readonly string[];
  /** Agencies in the credit of a picture: «( الفرنسية )». */
  readonly pictureAgencies: readonly string[];
  /** Papers whose name is a masculine noun: «السفير». */
  readonly masculinePapers: readonly string[];
  /** Media that people are quoted as speaking to: «للجزيرة إن», but not «للشعب أن». */
  readonly spokenTo: readonly string[];
  /** What begins a report behind its dateline, though «و» is its first letter: «دبي الخليج وقعت الهيئة». */
  readonly afterDateline: readonly string[];
  /** Media that are named together: «الإذاعة والتلفزة». */
  readonly broadcasting: readonly string[];
}
