/** Light, dark, or as the reader's system says. `public/theme.js` applies what is kept here before the first paint. */
import { html } from 'lit'
import { customElement, state } from 'lit/decorators.js'
import { LightElement } from './light-element.js'

const KEPT_AS = 'variorum-theme'
const THEMES = ['auto', 'light', 'dark'] as const
type Theme = (typeof THEMES)[number]

@customElement('theme-switch')
export class ThemeSwitch extends LightElement {
  @state() private theme: Theme = kept()

  protected override render() {
    return html`<label>
      <span class="vh">Colours</span>
      <select @change=${this.choose}>
        ${THEMES.map((theme) => html`<option value=${theme} ?selected=${theme === this.theme}>${NAMES[theme]}</option>`)}
      </select>
    </label>`
  }

  private choose(event: Event) {
    const { value } = event.target as HTMLSelectElement
    this.theme = THEMES.find((theme) => theme === value) ?? 'auto'
    if (this.theme === 'auto') delete document.documentElement.dataset.theme
    else document.documentElement.dataset.theme = this.theme
    try {
      localStorage.setItem(KEPT_AS, this.theme)
    } catch {
      // storage is closed to this page: the choice holds until it is left
    }
  }
}

const NAMES: Readonly<Record<Theme, string>> = { auto: 'Auto', light: 'Light', dark: 'Dark' }

function kept(): Theme {
  const { theme } = document.documentElement.dataset
  return theme === 'light' || theme === 'dark' ? theme : 'auto'
}

declare global {
  interface HTMLElementTagNameMap {
    'theme-switch': ThemeSwitch
  }
}
