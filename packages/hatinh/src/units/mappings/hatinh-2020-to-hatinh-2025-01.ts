import { hatinh2020 } from '../code-lists/hatinh-2020.js'
import { hatinh202501 } from '../code-lists/hatinh-2025-01.js'
import { decodeMapping, type MappingRowInput } from '../decode-mapping.js'

/** Communes whose code is in both lists: some with another name, kind or district, see the lists. */
const kept: readonly string[] = [
  '18073', '18077', '18079', '18082', '18085', '18088', '18091', '18094', '18097', '18100', '18103', '18109', '18112', '18115', '18118',
  '18121', '18124', '18127', '18130', '18133', '18136', '18139', '18142', '18145', '18148', '18157', '18160', '18163', '18172', '18175',
  '18178', '18181', '18184', '18187', '18190', '18196', '18199', '18202', '18211', '18217', '18223', '18229', '18235', '18241', '18244',
  '18247', '18253', '18259', '18262', '18274', '18277', '18280', '18283', '18298', '18304', '18307', '18310', '18313', '18316', '18319',
  '18322', '18325', '18328', '18331', '18334', '18340', '18343', '18352', '18355', '18358', '18364', '18367', '18370', '18373', '18376',
  '18379', '18382', '18385', '18388', '18391', '18394', '18397', '18400', '18403', '18406', '18409', '18412', '18415', '18418', '18421',
  '18427', '18430', '18433', '18436', '18439', '18445', '18454', '18457', '18463', '18466', '18475', '18478', '18481', '18484', '18487',
  '18490', '18493', '18496', '18499', '18502', '18505', '18508', '18514', '18517', '18520', '18523', '18526', '18529', '18532', '18538',
  '18541', '18544', '18547', '18550', '18553', '18556', '18559', '18562', '18565', '18568', '18571', '18577', '18580', '18583', '18586',
  '18589', '18592', '18595', '18598', '18601', '18604', '18607', '18619', '18622', '18625', '18628', '18631', '18634', '18637', '18643',
  '18649', '18652', '18658', '18667', '18670', '18673', '18676', '18679', '18682', '18685', '18691', '18694', '18697', '18706', '18709',
  '18712', '18715', '18721', '18724', '18727', '18730', '18733', '18736', '18739', '18742', '18745', '18748', '18751', '18754', '18757',
  '18760', '18763', '18766', '18769', '18772', '18775', '18778', '18781', '18784', '18787', '18790', '18793', '18796', '18799', '18802',
  '18805', '18808', '18811', '18814', '18820', '18823', '18829', '18832', '18835', '18838', '18841', '18844', '18847', '18850',
]

/** Communes whose code ended with 2024, and the commune that took them in. */
const merged: readonly (readonly [from: string, to: string])[] = [
  ['18070', '18094'], // Phường Trần Phú → Phường Trần Phú
  ['18076', '18077'], // Phường Bắc Hà → Phường Bắc Hà
  ['18193', '18178'], // Xã Sơn Bình → Xã Châu Bình
  ['18205', '18202'], // Xã Sơn Long → Xã Mỹ Long
  ['18214', '18223'], // Xã Sơn Hàm → Xã Hàm Trường
  ['18472', '18484'], // Xã Trung Lộc → Thị trấn Đồng Lộc
  ['18535', '18496'], // Xã Phú Phong → Thị trấn Hương Khê
]

/** What is reported of a row but not confirmed by a text of law that has been read. */
const tranPhu = {
  vi: 'Theo đề án và nghị quyết của HĐND tỉnh được báo chí đăng năm 2024, tổ dân phố 6 của phường Trần Phú chuyển về phường Bắc Hà; chưa đọc được toàn văn nghị quyết nên giữ là toàn bộ. Từ 01/07/2025 cả hai phường thuộc phường Thành Sen.',
  en: 'According to the scheme and the provincial council resolution reported in 2024, residents’ group 6 of phường Trần Phú went to phường Bắc Hà; kept as whole because the text of the resolution has not been read. Since 1 July 2025 both wards lie in phường Thành Sen.',
}

const rows: readonly MappingRowInput[] = [
  ...kept.map((code): MappingRowInput => ({ from: code, to: code })),
  ...merged.map(([from, to]): MappingRowInput => ({ from, to, ...(from === '18070' ? { note: tranPhu } : {}) })),
]

/**
 * What became of the 216 communes of 2020–2024 on 1 January 2025: 209 keep their code, 7 were merged into another. Kept codes come
 * from comparing the two lists, the seven targets from a table of former names; no legal text confirms the rows.
 */
export const hatinh2020ToHatinh202501 = /* @__PURE__ */ decodeMapping({
  from: 'hatinh-2020',
  to: 'hatinh-2025-01',
  legalBasis: hatinh202501.legalBasis,
  provenance: [
    ...hatinh2020.provenance,
    ...hatinh202501.provenance,
    {
      repository: 'tranngocminhhieu/vietnamadminunits',
      path: 'data/alias_keywords/legacy/alias_ward.csv',
      commit: '780c27980afdae76d5c6e7b252955f6b571f34ca',
      tag: null,
      licence: 'MIT',
      copyright: 'Copyright (c) 2025 Tran Ngoc Minh Hieu',
    },
  ],
  rows,
})
