/** A word for another of the same meaning is a copy-edit; a word that says something else, or judges, is told. Invented sentences. */
import { expect, it } from 'vitest'
import { areSynonyms } from '../../../server/framing/synonyms.js'
import { framingBetween, laid } from './pairs.js'

const told = (from: string, to: string) =>
  framingBetween(laid(from), laid(to)).map(({ category, label }) => `${category}: ${label}`)

it.each([
  // nouns
  ['The curtain of the old theatre weighs a tonne.', 'The drape of the old theatre weighs a tonne.'],
  ['The cook keeps his clothes in a locker.', 'The cook keeps his apparel in a locker.'],
  ['The path ends at the seashore.', 'The path ends at the coast.'],
  ['The island is known for the clarity of its water.', 'The island is known for the clearness of its water.'],
  ['Visitors leave their cars outside the fence.', 'Visitors leave their automobiles outside the fence.'],
  ['The clinic orders bandages and syringes each spring.', 'The clinic orders bandages and syringes every spring.'],
  ['The choir rehearses in a cellar under the bakery.', 'The choir rehearses in a basement under the bakery.'],
  ['A heap of tyres lies behind the garage.', 'A pile of tyres lies behind the garage.'],
  ['The laboratory closes at six.', 'The lab closes at six.'],
  ['Each flat has a refrigerator and two chairs.', 'Each flat has a fridge and two chairs.'],
  ['The baker rides his bicycle to the mill.', 'The baker rides his bike to the mill.'],
  ['The permit hangs beside the telephone.', 'The permit hangs beside the phone.'],
  ['Three wolves crossed the railway in the night.', 'A wolf crossed the railway in the night.'],
  ['Divers found two anchors and the leaves of a book.', 'Divers found two anchors and a leaf of a book.'],
  ['The glaciers lost their ice in both hypotheses.', 'The glaciers lost their ice in either hypothesis.'],
  ['They stay in the valley all their lives.', 'They stay in the valley for life.'],
  ['The crew repaired the roof of the dwelling.', 'The crew repaired the roof of the home.'],
  ['The valley lacks sunshine in winter.', 'The valley lacks sunlight in winter.'],
  ['The school has a kitchen and a huge courtyard.', 'The school has a kitchen and a huge court.'],
  // adjectives and adverbs
  ['She lives in a tiny village near the pass.', 'She lives in a diminutive village near the pass.'],
  ['The seeds need moist soil.', 'The seeds need damp soil.'],
  ['The two clocks show identical times.', 'The two clocks show the same times.'],
  [
    'The river is navigable and shallow; likewise the canal.',
    'The river is navigable and shallow; similarly the canal.',
  ],
  ['The valve opens precisely at noon.', 'The valve opens exactly at noon.'],
  ['The survey is yearly.', 'The survey is annual.'],
  ['The gate closes instantly.', 'The gate closes immediately.'],
  ['The gallery is sited on a sloping street.', 'The gallery is situated on a sloping street.'],
  // verbs
  ['The gardeners water the lawn and prune the roses.', 'The gardeners water the lawn and trim the roses.'],
  ['The machine dries the tea and packs it.', 'The machine dries the tea and wraps it.'],
  ['The orchestra rehearsed the overture on Monday.', 'The orchestra practised the overture on Monday.'],
  ['The diver fetched the camera from the wreck.', 'The diver retrieved the camera from the wreck.'],
  ['The ferry linked the two islands until 1990.', 'The ferry connected the two islands until 1990.'],
  ['The plain contains three lakes.', 'The plain comprises three lakes.'],
  ['The stadium seats 9,000 people.', 'The stadium holds 9,000 people.'],
  ['The farm rears geese and ducks.', 'The farm raises geese and ducks.'],
  ['The tailor sewed the flag by hand.', 'The tailor stitched the flag by hand.'],
  // it ended
  ['The shop no longer sells stamps.', 'The shop has stopped selling stamps.'],
  ['The dairy no longer makes butter.', 'The dairy has given up making butter.'],
  ['The club no longer trains juniors.', 'The club does not train juniors any more.'],
  ['The bakery no longer delivers bread.', 'The bakery has ceased to deliver bread.'],
  ['The pool does not open in winter any more.', 'The pool no longer opens in winter.'],
  ['The editor does not write columns any longer.', 'The editor no longer writes columns.'],
  // names and letters on things
  ['The porters, who are called "donkeys", start at dawn.', 'The porters, known as "donkeys", start at dawn.'],
  ['The bay, called the Cauldron, freezes in March.', 'The bay, known as the Cauldron, freezes in March.'],
  ['The comet is known as the Lantern.', 'The comet is called the Lantern.'],
  ['The gate, nicknamed the Jaw, weighs four tonnes.', 'The gate, dubbed the Jaw, weighs four tonnes.'],
  ['A sign on the door reads "Back in May".', 'A sign on the door says "Back in May".'],
  ['The plaque says "Built by the weavers".', 'The plaque reads "Built by the weavers".'],
  ['A placard in the window read "Rooms".', 'A placard in the window said "Rooms".'],
  // bidden
  ['The crates should be burnt.', 'The crates were to be burnt.'],
  ['Pupils must wear a cap.', 'Pupils have to wear a cap.'],
  ['The nets should be mended by hand.', 'The nets ought to be mended by hand.'],
  ['Patients must be weighed daily.', 'Patients had to be weighed daily.'],
  // relative clauses that add a fact
  [
    'The treasurer, Iva Horn, had a desk in the hall.',
    'Iva Horn, who was dismissed as treasurer in May, had a desk in the hall.',
  ],
  // whose office it was
  ['The minister of roads, Pia Sand, opened the tunnel.', 'The former minister of roads, Pia Sand, opened the tunnel.'],
  [
    '"It was a fine match," said the coach, Udo Kern.',
    '"It was a fine match," said Udo Kern, who was coach at the time.',
  ],
  // constructions of one meaning
  ['The ferry was able to sail in the fog.', 'The ferry could sail in the fog.'],
  ['He climbed the tower in order to ring the bell.', 'He climbed the tower to ring the bell.'],
  ['The tunnel is due to open in May.', 'The tunnel will open in May.'],
  ['The report runs to 412 pages.', 'The report is 412 pages long.'],
  ['The strike lasted for nine days.', 'The strike went on for nine days.'],
  ['The match was put off because of rain.', 'The match was put off due to rain.'],
  // bounds and lacks
  ['The wine is sold only in the village.', 'The wine is sold in the village alone.'],
  ['The moor is crossed by a single path.', 'Only one path crosses the moor.'],
  ['The school has no gym.', 'The school lacks a gym.'],
  ['The school lacks a gym.', 'The school is without a gym.'],
  // by which way it was said
  ['She wrote on her page that the shop would move.', 'She posted on her page that the shop would move.'],
  ['The owner announced that the shop would move.', 'The owner said that the shop would move.'],
  // other grammar
  ['They lost the cup by one point.', 'They lost the cup by a single point.'],
  ['The lake holds 300 tonnes of salt.', 'The lake holds almost 310 tonnes of salt.'],
  ['The workshop has a reputation for caution.', 'The workshop is reputed to be cautious.'],
  ['The quarry has a name for granite.', 'The quarry is known for granite.'],
  ['The ferry leaves from the northern pier.', 'The ferry leaves from the northern wharf.'],
  ['The council holds its session on Monday.', 'The council holds its meeting on Monday.'],
])('is a copy-edit: %s → %s', (from, to) => {
  expect(told(from, to)).toEqual([])
})

it.each([
  ['The villagers call the new road a gift.', 'The villagers call the new road a trap.'],
  ['The government closed the school.', 'The regime closed the school.'],
  ['Workers gathered at the gate on Monday.', 'A mob gathered at the gate on Monday.'],
  ['The clash left twelve people dead.', 'The massacre left twelve people dead.'],
  ['The outbreak began in a slaughterhouse.', 'The epidemic began in a slaughterhouse.'],
  ['The minister said the dam was safe.', 'The minister claimed the dam was safe.'],
  ['The coach said the striker was ill.', 'The coach admitted the striker was ill.'],
  ['The spill at the plant was an accident.', 'The spill at the plant was a crime.'],
  ['The shop still sells stamps.', 'The shop no longer sells stamps.'],
  ['The pool opens in winter.', 'The pool does not open in winter any longer.'],
  ['The mine is no longer safe.', 'The mine is safe.'],
  ['The pilot may lose his licence.', 'The pilot will lose his licence.'],
  ['The vaccine may cause fever.', 'The vaccine causes fever.'],
  ['The firm is considering a sale.', 'The firm has agreed to a sale.'],
  ['The bridge collapsed.', 'The bridge was blown up by the army.'],
  ['The union called the offer generous.', 'The union called the offer shameful.'],
  ['The treaty is a success.', 'The treaty is a betrayal.'],
  ['The banker was fined.', 'The banker was unfairly fined.'],
  ['The flood came after a week of rain.', 'The flood came because the sluice was left open.'],
  ['The runner failed a test.', 'The runner allegedly failed a test.'],
  ['The mill closed.', 'The mill closed due to debts of the owner.'],
  ['The dam was opened.', 'The dam was opened in order to flood the camp.'],
  ['The tunnel will open in May.', 'The tunnel opened in May.'],
  ['The school has a gym.', 'The school lacks a gym.'],
  ['The wine is sold in the village.', 'The wine is sold only in the village.'],
  ['The owner announced that the shop would move.', 'The owner insisted that the shop would move.'],
  ['The ship is sinking.', 'The ship sank.'],
  ['The doctor blamed the drug.', 'The doctor praised the drug.'],
  ['According to the union, forty workers fainted.', 'Forty workers fainted.'],
  ['The paper found no fraud.', 'The paper found fraud.'],
  ['Fighters entered the town at dawn.', 'Terrorists entered the town at dawn.'],
  ['The settlers built a wall.', 'The occupiers built a wall.'],
  ['The director resigned in March.', 'The director was forced to resign in March.'],
  ['Residents were not told of the leak.', 'The company did not tell residents of the leak.'],
  ['The report shows that the pump failed.', 'The report suggests that the pump failed.'],
  ['The referee made a controversial decision.', 'The referee made a decision.'],
  ['The army shelled the market.', 'Rebels shelled the market.'],
])('is told: %s → %s', (from, to) => {
  expect(told(from, to)).not.toEqual([])
})

it.each([
  ['government', 'regime', 'noun'],
  ['uprising', 'rebellion', 'noun'],
  ['scholar', 'student', 'noun'],
  ['assert', 'claim', 'verb'],
  ['apparent', 'plain', 'adjective'],
  ['former', 'late', 'adjective'],
  ['kill', 'murder', 'verb'],
] as const)('“%s” for “%s” is no copy-edit, whatever WordNet holds', (a, b, kind) => {
  expect(areSynonyms(a, b, kind)).toBe(false)
  expect(areSynonyms(b, a, kind)).toBe(false)
})
