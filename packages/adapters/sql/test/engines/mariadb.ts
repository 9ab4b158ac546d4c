import { execFile } from 'node:child_process'
import type { SqlRow } from '../../src/index.js'
import { literal } from '../../src/text/values.js'
import type { Engine } from './engine.js'
import { filled } from './filled.js'

/** A MariaDB server that listens on a socket, through its command line client. */
export function openMariadb(socket: string, database: string): Engine {
  const send = (sql: string) =>
    new Promise<string>((resolve, reject) => {
      const options = ['--socket', socket, '--default-character-set=utf8mb4', '--xml', database]
      const child = execFile('mariadb', options, { maxBuffer: 1 << 28 }, (error, out, err) => {
        if (error) reject(new Error(err || error.message))
        else resolve(out)
      })
      child.stdin?.end(sql)
    })
  return {
    dialect: 'mariadb',
    query: async (sql, params = []) => {
      let next = 0
      return rowsOf(await send(sql.replaceAll(/\?/g, () => literal(params[next++] ?? ''))))
    },
    run: async (sql, params = []) => {
      await send(filled(sql, params))
    },
    close: () => Promise.resolve(),
  }
}

function rowsOf(xml: string): SqlRow[] {
  return [...xml.matchAll(/<row>([\s\S]*?)<\/row>/g)].map(([, row = '']) =>
    Object.fromEntries([...row.matchAll(/<field name="(\w+)"(?: xsi:nil="true" \/>|>([\s\S]*?)<\/field>)/g)].map(([, name = '', text]) => [name, text === undefined ? null : unescaped(text)])),
  )
}

function unescaped(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&')
}
