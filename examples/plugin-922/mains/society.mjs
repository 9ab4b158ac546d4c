import { mainIndicator } from '@dti-vn/sdk'
import { adults, clinics, households, schools } from '../nouns.mjs'
import { numbered, share, yes } from '../rules.mjs'

/** Read: the name, 8 components, 150 points. Drafted: every row. */
export const society = mainIndicator({
  id: 'society', code: '9', name: { vi: 'Hoạt động xã hội số', en: 'Digital society' }, maxPoints: 150, basis: 'read',
  children: numbered('9', [
    share(20, adults, 'có tài khoản định danh điện tử', 'with an electronic identity'),
    share(20, adults, 'có tài khoản thanh toán', 'with a payment account'),
    share(20, adults, 'có chữ ký số cá nhân', 'with a personal digital signature'),
    share(20, households, 'có địa chỉ số', 'with a digital address'),
    share(20, schools, 'thu học phí không dùng tiền mặt', 'that take fees without cash'),
    share(20, clinics, 'có bệnh án điện tử', 'with electronic medical records'),
    yes(15, 'Có nền tảng tương tác giữa chính quyền và người dân', 'A platform for dialogue with citizens'),
    yes(15, 'Có hồ sơ sức khỏe điện tử cho người dân', 'Electronic health records for citizens'),
  ]),
})
