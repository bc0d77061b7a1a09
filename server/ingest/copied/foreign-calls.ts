/**
 * What sites put around articles in other languages than English, as `furniture.ts` has it for English: links to other
 * articles, calls to subscribe, notes on rights, names of buttons. Texts of those languages are compared, too, and such a line
 * that comes and goes would be told as a change of the article.
 *
 *   À lire aussi : Dix ans de crues    Lesen Sie auch: Der Damm    Alle Rechte vorbehalten    Читайте также: Паводок
 *
 * Collected by hand from newspapers' pages in French, German, Spanish, Portuguese, Italian, Dutch, the Scandinavian languages,
 * Polish, Russian, Ukrainian and Turkish. Words that begin sentences count with their colon alone.
 */

const ALSO =
  'à lire (?:aussi|également)|lire (?:aussi|également)|lisez aussi|voir (?:aussi|également)|sur le même sujet|' +
  'lesen sie (?:auch|mehr|dazu)|lesen sie dazu auch|mehr (?:zum thema|dazu)|auch interessant|siehe auch|' +
  'lea (?:también|además)|lee (?:también|además)|te puede interesar|más información|ver también|' +
  'leia (?:também|mais)|veja também|leggi anche|leggi pure|vedi anche|lees ook|zie ook|läs (?:också|även|mer)|les også|læs også|' +
  'czytaj (?:też|także|również)|zobacz (?:też|także|również)|читайте также|читать также|смотрите также|читайте також|' +
  'ayrıca okuyun|bunu da okuyun'
const BUTTON =
  'publicité|partager|imprimer|commenter|anzeige|werbung|teilen|drucken|kommentieren|merken|vorlesen|publicidad|compartir|imprimir|comentar|' +
  'publicidade|compartilhar|partilhar|pubblicità|condividi|stampa|advertentie|delen|annons|annonse|annonce|dela|del|reklama|udostępnij|' +
  'реклама|поделиться|распечатать|поширити|reklam|paylaş'
const RIGHTS =
  'tous droits réservés|alle rechte vorbehalten|todos los derechos reservados|reservados todos los derechos|todos os direitos reservados|' +
  'tutti i diritti riservati|riproduzione riservata|alle rechten voorbehouden|wszelkie prawa zastrzeżone|все права защищены|усі права захищено'
const SUBSCRIBE =
  "abonnez-vous|s[’']abonner|inscrivez-vous (?:à|pour)|recevez (?:notre|nos) (?:newsletter|lettre)|jetzt abonnieren|(?:den |unseren )?newsletter abonnieren|" +
  'suscríbe(?:te|se)|apúntate a|assine (?:já|agora|nossa|o|a)|iscriviti (?:alla|al|ora|qui)|abbonati|schrijf je in|подпишитесь на|подписывайтесь на|підписуйтесь на'
const READERS =
  'article réservé (?:aux|à nos) abonnés|réservé aux abonnés|nur für abonnenten|für abonnenten|contenido exclusivo para suscriptores|' +
  'solo para suscriptores|exclusivo para assinantes|contenuto riservato agli abbonati'
const READING =
  '(?:temps de lecture|lecture|lesezeit|tiempo de lectura|tempo de leitura|tempo di lettura|leestijd|время чтения)'

export const FOREIGN_CALLS: readonly RegExp[] = [
  new RegExp(`^\\[?(?:${ALSO})\\s?[:—–-]\\s?.{0,160}$`, 'iu'),
  new RegExp(`^(?:${ALSO}|${BUTTON}|${READERS})[.!›»→]?$`, 'iu'),
  new RegExp(`^(?:©.{0,60})?(?:${RIGHTS})(?!\\p{L}).{0,100}$`, 'iu'),
  new RegExp(`^(?:${SUBSCRIBE})(?!\\p{L}).{0,100}$`, 'iu'),
  new RegExp(`^${READING}\\s?:?\\s?\\d{1,3}\\s?(?:min|мин)\\p{L}*\\.?$`, 'iu'),
]

/** What stands before the names of a by-line; in a headline most of them may begin a name, so they count below it alone. */
export const FOREIGN_BY =
  /^(?:par|von|por|di|de|door|av|af|przez|автор(?:ы)?:?|autor(?:en|a|es)?:|auteur:|text:|texte:|tekst:)\s+/iu
