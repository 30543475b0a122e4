/** Words that ask but say nothing of what is sought. Those of PostgreSQL's own lists it drops itself. */
const EMPTY = new Set(
  `och i att det som en ett på är av för med till den har de inte om man men var jag vi ni oss hur
  vad vem vilka vilken vilket när kan ska skall ska måste bör får går ställa ställer kräva kräver
  krav kravet kraven kriterium kriterier kriteriet min mina mitt vår vårt våra er era vara finns
  gör göra utan från ifrån vid eller så mer sin sitt sina under över mot där här alla allt bra blir bli vill
  gällande angående enligt samt både fri fritt fria
  the a an of for with without in on to and or how do does can what which who where when is are be
  we you our my your from about by at it that this must should may criteria criterion requirement
  requirements want need free`.split(/\s+/),
);

export const isEmptyWord = (word: string): boolean => EMPTY.has(word);
