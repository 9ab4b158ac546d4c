import { annexPlugin } from '@dti-vn/adapter-annex'
import { csvPlugin } from '@dti-vn/adapter-csv'
import { sqlPlugin } from '@dti-vn/adapter-sql'
import { xlsxPlugin } from '@dti-vn/adapter-xlsx'
import { createEngine, makeIssue, reportText } from '@dti-vn/sdk'
import { localeTester, pluginTester, rowsOf, smallIndex, smallLevel, smallPlugin } from '@dti-vn/testing'
import { describe, expect, test } from 'vitest'
import { localeFr } from './index.mjs'

pluginTester(localeFr, { test })
localeTester(localeFr().contributions.locales[0], { test, plugins: [annexPlugin(), csvPlugin(), sqlPlugin(), xlsxPlugin()], absent: [] })

const engine = createEngine({ plugins: [smallPlugin({ levels: [smallLevel()], indexes: [smallIndex()] }), csvPlugin(), localeFr()] })

describe('French', () => {
  test('says issues', () => {
    const issue = makeIssue('value-below-min', { place: { file: 'd.csv', line: 7 }, unit: 'a', indicator: '1.1', params: { value: '-1', min: '0' } })
    expect(engine.formatIssue(issue, 'fr')).toBe(
      'erreur [value-below-min] d.csv, ligne 7, unité a, indicateur 1.1: La valeur -1 est inférieure au minimum permis : 0 → Vérifiez-la avec la pièce justificative et écrivez 0 ou plus',
    )
    const missing = makeIssue('value-missing', { unit: 'a', params: { inputs: ['awarded'], policy: 'zero' } })
    expect(engine.formatIssue(missing, 'fr')).toContain('Rien n’est déclaré pour : awarded ; 0 point, le maximum reste')
  })

  test('says issues of plugins that the engine has', () => {
    const [kind] = csvPlugin().contributions.issues.filter(({ id }) => id === 'file-delimiter')
    const issue = { code: 'file-delimiter', severity: kind!.severity, path: [], params: { expected: ';', found: ',' } }
    expect(engine.formatIssue(issue, 'fr')).toBe('erreur [file-delimiter] Le séparateur doit être « ; », mais le fichier utilise « , » → Choisissez le profil du fichier, ou enregistrez-le avec le séparateur « ; »')
  })

  test('stands in outputs for people; bilingual texts of the definition show English', async () => {
    const result = engine.score(smallIndex(), rowsOf({ a: { '1.1': { awarded: 7.5 } } }), { dataStatus: 'illustrative' })
    const [notice, header, row] = (await reportText(engine.render('csv/indicators', result, { language: 'fr', options: { profile: 'excel-vi' } }))).replace('\ufeff', '').split('\r\n')
    expect(notice).toContain('Indice: illustratif. Données: inventées pour la démonstration, d’aucune unité réelle.')
    expect(header).toContain('Code d’unité;Unité;Code d’indicateur;Indicateur;Points;Points maximum;État;Raison')
    expect(row).toContain('noté')
  })
})
