import { hatinh202507 } from '../code-lists/hatinh-2025-07.js'
import { decodeMapping, type MappingRowInput } from '../decode-mapping.js'
import type { SuccessionKind } from '../mapping.js'

/** Clause of article 1, new commune, the old communes that went into it whole. Clause 68 names the two that did not change. */
const whole: readonly (readonly [clause: number, to: string, from: readonly string[]])[] = [
  [1, '18628', ['18622', '18628', '18637']], // Xã Thạch Lạc
  [2, '18619', ['18619', '18631', '18649']], // Xã Đồng Tiến
  [3, '18604', ['18571', '18595', '18604']], // Xã Thạch Khê
  [4, '18685', ['18112', '18685', '18691', '18694']], // Xã Cẩm Bình
  [5, '18766', ['18757', '18760', '18766']], // Xã Kỳ Xuân
  [6, '18775', ['18763', '18769', '18772', '18775']], // Xã Kỳ Anh
  [7, '18814', ['18814', '18829']], // Xã Kỳ Hoa
  [8, '18787', ['18784', '18787', '18793']], // Xã Kỳ Văn
  [9, '18790', ['18778', '18790', '18805']], // Xã Kỳ Khang
  [10, '18838', ['18838', '18850']], // Xã Kỳ Lạc
  [11, '18844', ['18799', '18844']], // Xã Kỳ Thượng
  [12, '18673', ['18673', '18697', '18724']], // Xã Cẩm Xuyên
  [13, '18676', ['18676', '18709', '18712']], // Xã Thiên Cầm
  [14, '18739', ['18706', '18715', '18739']], // Xã Cẩm Duệ
  [15, '18736', ['18727', '18733', '18736']], // Xã Cẩm Hưng
  [16, '18748', ['18745', '18748', '18751']], // Xã Cẩm Lạc
  [17, '18742', ['18721', '18730', '18742']], // Xã Cẩm Trung
  [18, '18682', ['18679', '18682']], // Xã Yên Hoà
  [19, '18562', ['18562', '18589', '18607']], // Xã Thạch Hà
  [20, '18634', ['18565', '18634']], // Xã Toàn Lưu
  [21, '18601', ['18601', '18625']], // Xã Việt Xuyên
  [22, '18586', ['18457', '18586', '18592']], // Xã Đông Kinh
  [23, '18667', ['18658', '18667']], // Xã Thạch Xuân
  [24, '18568', ['18421', '18430', '18568', '18580']], // Xã Lộc Hà
  [25, '18409', ['18409', '18412']], // Xã Hồng Lộc
  [26, '18583', ['18493', '18577', '18583', '18670']], // Xã Mai Phụ
  [27, '18406', ['18406', '18415', '18427']], // Xã Can Lộc
  [28, '18418', ['18418', '18445']], // Xã Tùng Lộc
  [29, '18466', ['18433', '18463', '18466']], // Xã Gia Hanh
  [30, '18436', ['18436', '18439', '18454']], // Xã Trường Lưu
  [31, '18481', ['18475', '18481', '18490']], // Xã Xuân Lộc
  [32, '18484', ['18478', '18484', '18487']], // Xã Đồng Lộc
  [33, '18373', ['18373', '18376', '18379', '18382']], // Xã Tiên Điền
  [34, '18352', ['18352', '18370', '18385', '18388', '18397']], // Xã Nghi Xuân
  [35, '18394', ['18391', '18394', '18403']], // Xã Cổ Đạm
  [36, '18364', ['18355', '18358', '18364', '18367']], // Xã Đan Hải
  [37, '18229', ['18229', '18259', '18280', '18283']], // Xã Đức Thọ
  [38, '18304', ['18304', '18307', '18310']], // Xã Đức Đồng
  [39, '18262', ['18235', '18253', '18262']], // Xã Đức Quang
  [40, '18277', ['18274', '18277', '18298']], // Xã Đức Thịnh
  [41, '18244', ['18241', '18244', '18247']], // Xã Đức Minh
  [42, '18133', ['18133', '18175', '18187', '18190', '18217']], // Xã Hương Sơn
  [43, '18172', ['18136', '18172']], // Xã Sơn Tây
  [44, '18202', ['18178', '18181', '18202']], // Xã Tứ Mỹ
  [45, '18184', ['18145', '18157', '18184']], // Xã Sơn Giang
  [46, '18163', ['18142', '18148', '18163']], // Xã Sơn Tiến
  [47, '18160', ['18139', '18160']], // Xã Sơn Hồng
  [48, '18223', ['18211', '18223']], // Xã Kim Hoa
  [49, '18313', ['18313', '18325', '18340', '18343']], // Xã Vũ Quang
  [50, '18322', ['18316', '18319', '18322']], // Xã Mai Hoa
  [51, '18328', ['18328', '18331', '18334']], // Xã Thượng Đức
  [52, '18496', ['18496', '18526', '18529']], // Xã Hương Khê
  [53, '18532', ['18505', '18517', '18532']], // Xã Hương Phố
  [54, '18550', ['18520', '18538', '18550']], // Xã Hương Đô
  [55, '18502', ['18499', '18502']], // Xã Hà Linh
  [56, '18523', ['18508', '18514', '18523']], // Xã Hương Bình
  [57, '18547', ['18547', '18553', '18559']], // Xã Phúc Trạch
  [58, '18544', ['18541', '18544', '18556']], // Xã Hương Xuân
  [59, '18073', ['18073', '18077', '18079', '18085', '18091', '18094', '18097', '18109']], // Phường Thành Sen
  [60, '18100', ['18088', '18100', '18103', '18598']], // Phường Trần Phú
  [61, '18652', ['18643', '18652']], // Phường Hà Huy Tập
  [62, '18823', ['18823', '18835']], // Phường Vũng Áng
  [63, '18754', ['18754', '18811', '18820']], // Phường Sông Trí
  [64, '18832', ['18832', '18841', '18847']], // Phường Hoành Sơn
  [65, '18781', ['18781', '18802', '18808']], // Phường Hải Ninh
  [66, '18115', ['18115', '18121', '18124', '18400']], // Phường Bắc Hồng Lĩnh
  [67, '18118', ['18118', '18127', '18130']], // Phường Nam Hồng Lĩnh
  [68, '18196', ['18196']], // Xã Sơn Kim 1
  [68, '18199', ['18199']], // Xã Sơn Kim 2
]

/** Clause, old commune, new commune, what went there, default target: the two communes that were split. */
const split: readonly (readonly [clause: number, from: string, to: string, kind: SuccessionKind, defaultTarget: boolean])[] = [
  [59, '18082', '18073', 'part', false], // Phường Đại Nài → Phường Thành Sen
  [61, '18082', '18652', 'part', false], // Phường Đại Nài → Phường Hà Huy Tập
  [62, '18796', '18823', 'area-only', true], // Xã Kỳ Lợi → Phường Vũng Áng
  [63, '18796', '18754', 'population-only', false], // Xã Kỳ Lợi → Phường Sông Trí
  [64, '18796', '18832', 'population-only', false], // Xã Kỳ Lợi → Phường Hoành Sơn
]

const rows: readonly MappingRowInput[] = [
  ...whole.flatMap(([clause, to, from]) => from.map((code): MappingRowInput => ({ from: code, to, clause }))),
  ...split.map(([clause, from, to, kind, defaultTarget]): MappingRowInput => ({ from, to, kind, defaultTarget, clause })),
]

/**
 * What became of the 209 communes of early 2025 on 1 July 2025: 212 pairs, 207 communes whole and 2 split. Every pair was compared with
 * the clause of Resolution 1665/NQ-UBTVQH15 that orders it. Phường Đại Nài has no default target: the resolution gives "a part" and "the rest".
 */
export const hatinh202501ToHatinh202507 = /* @__PURE__ */ decodeMapping({
  from: 'hatinh-2025-01',
  to: 'hatinh-2025-07',
  legalBasis: hatinh202507.legalBasis,
  provenance: [
    {
      repository: 'dvhcvn/20250701',
      path: 'mapping/merges.json',
      commit: 'dd94887ce32324380bc5bb0a76fe39867dafc73b',
      tag: null,
      licence: 'MIT',
      copyright: 'Copyright (c) 2025 dvhcvn',
    },
  ],
  rows,
})
