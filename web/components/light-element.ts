/**
 * A custom element that draws into the document itself and not into a shadow tree. These pages are for reading and
 * quoting: a selection runs across elements, a label belongs to its field, an address ends at an id, and one style sheet
 * serves all. In shadow trees each of the four broke. Its style sheet is imported by its module and starts with its name.
 */
import { LitElement } from 'lit'

export class LightElement extends LitElement {
  protected override createRenderRoot(): HTMLElement {
    return this
  }
}
