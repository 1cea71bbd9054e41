/**
 * One meaning of a short form: what it stands for ('' leaves the form as typed), how likely it is
 * by itself, and words beside it that speak for it. Words are folded and as typed; classes of
 * words: `#` a plain number (`#12` up to 12, `#18` an
 * age from 18 to 110), `0` a telephone number, `^` the start and `$` the end of a clause, `/` a
 * stroke in between. A list that begins with `+` must be met, or the meaning is out of question.
 */
export type Sense = readonly [expansion: string, prior: number, left: string, right: string];

/** Words that stand beside many short forms. */
export const PERSON = 'em e anh chi ban bn minh mk mik me ba bo con chau bac co chu ong nha toi t';
export const MANY = 'cac may nhung moi tung 1 2 3 nhieu';
export const MONEY = 'tien trieu tr nghin ngan luong phi bhxh bhyt bh';
export const TAKE = 'dong nop nhan lanh linh huong rut duoc dc dk het ton mat tra lay mua';
export const PLACES = 'o tai tp tinh que vao ra vo bhxh den ve tu thanh pho';
export const COUNTED =
  'tien nam thang tuoi ngay nguoi ng phan % lan muc trieu tr mot nua roi r nhi';
