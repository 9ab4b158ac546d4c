import { ISSUE_LANGUAGES, OUTPUT_WORDS } from '@dti-vn/sdk'
import { localeTester } from '@dti-vn/testing'
import { test } from 'vitest'
import { lao } from '../src/index.js'

// Take a code or word out of the absent ones when it is translated: this list becomes empty in the end.
const known = [...Object.keys(ISSUE_LANGUAGES.en.messages), ...Object.keys(OUTPUT_WORDS)]
const absent = known.filter((key) => !(key in lao.messages) && !(key in lao.words))

localeTester(lao, { test, absent })
