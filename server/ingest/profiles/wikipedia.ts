import type { Profile } from './profile.js'

/** The encyclopedia in all its languages, in its old and its new skin, and mirrors that are stated under its name. */
export const wikipedia: Profile = {
  publishers: ['Wikipedia'],
  hosts: ['wikipedia.org'],
  drop: [
    '.ambox, .tmbox, .side-box, .portalbox, .shortdescription, .mw-indicators, .mw-empty-elt, .navbox-styles',
    '.vector-header-container, .vector-column-start, .vector-page-toolbar, .vector-body-before-content, #mw-panel, #mw-navigation',
    '#p-lang-btn, .mw-authority-control, .authority-control, .stub, #coordinates, .geo-nondefault, .wikidata-link',
  ],
  unwrap: ['.mw-collapsible-content', '.mw-collapsible'],
  lines: [
    String.raw`this (?:article|section|biography)(?:'s lead section)? (?:needs|may|contains|relies|does not cite|has multiple issues|is written like|documents a current)\b`,
    String.raw`please help (?:improve|update) (?:this|it)\b`,
    String.raw`(?:\*\s)?\{\{(?:authority control|navbox|reflist|portal|commons|wikinews|infobox)\b`,
    String.raw`(?:wikimedia commons|wikinews|wikiquote|wikisource) has (?:media|related news|quotations|original text)\b`,
    String.raw`\(?learn how and when to remove (?:this|these) (?:template )?messages?\)?`,
  ],
}
