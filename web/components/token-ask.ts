/** Asks for the token that a server wants before it changes its store. */
import { html } from 'lit'
import { customElement, property, query } from 'lit/decorators.js'
import { LightElement } from './light-element.js'

/** null: the person closed it without one. `refused`: another was tried before and not taken. */
export async function tokenFromPerson(refused: boolean): Promise<string | null> {
  const element = document.createElement('token-ask')
  element.refused = refused
  document.body.append(element)
  const token = await new Promise<string | null>((done) => {
    element.done = done
  })
  element.remove()
  return token
}

@customElement('token-ask')
export class TokenAsk extends LightElement {
  @property({ attribute: false }) refused = false
  @property({ attribute: false }) done: (token: string | null) => void = () => {}
  @query('dialog') private readonly dialog!: HTMLDialogElement
  @query('input') private readonly field!: HTMLInputElement

  protected override firstUpdated() {
    this.dialog.showModal()
  }

  protected override render() {
    return html`<dialog aria-labelledby="token-title" @close=${this.closed}>
      <h2 id="token-title">This server wants its token</h2>
      <p id="token-words">${this.refused ? 'The server did not take that token. ' : ''}Whoever runs this server has set one for every change of its store (ADMIN_TOKEN). It is kept until this tab is closed.</p>
      <form @submit=${this.send}>
        <p class="tools"><label>Token <input name="token" type="password" required autofocus autocomplete="off" aria-describedby="token-words" aria-invalid=${this.refused ? 'true' : 'false'} /></label></p>
        <p class="tools"><button class="btn key" type="submit">Use it</button><button class="btn" type="button" @click=${() => this.dialog.close()}>Change nothing</button></p>
      </form>
    </dialog>`
  }

  private send(event: Event) {
    event.preventDefault()
    this.dialog.close(this.field.value.trim())
  }

  private closed() {
    this.done(this.dialog.returnValue || null)
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'token-ask': TokenAsk
  }
}
