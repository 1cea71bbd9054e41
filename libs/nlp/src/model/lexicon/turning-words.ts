/** Small words that turn, strengthen or weigh against each other what stands around them. */
export const TURNING_WORDS = {
  /** Before a word they turn its sign; "hết", "khỏi", "bớt", "đỡ" end a trouble. */
  negators: `không|chẳng|chả|chưa|đâu|chớ|đừng|hết|khỏi|bớt|đỡ|hổng|hông|hem|khum|đéo|đếch|thiếu|không được|chưa được|không còn|chẳng còn|không hề|chưa bao giờ|chẳng mấy|không mấy|không thể|đâu có|làm gì|nào có|có đâu|mất`,
  intensifiers: `quá|lắm|ghê|thật|thật sự|thiệt|thiệt sự|vô cùng|cực|cực kỳ|siêu|hết sức|rất|dã man|xỉu|dễ sợ|hẳn|luôn|mãi|hoài|suốt|tới nỗi|đến mức|kinh khủng|nhất|phết|trời|muốn xỉu|không chịu được|đến thế|đến vậy|tới vậy|nhiều lắm`,
  contrast: `nhưng|nhưng mà|mà|mà lại|chứ|song|tuy|tuy nhiên|dù|dẫu|mặc dù|còn|thế mà|vậy mà|ấy vậy mà|bù lại|được cái|mỗi tội|có điều|ngặt nỗi|khổ nỗi|trong khi|đằng này|ai dè|ai ngờ|hoá ra|té ra|thì ra|tưởng|cứ tưởng|lúc đầu tưởng|ban đầu tưởng|trước tưởng|không ngờ|vẫn|dù sao|công nhận|thôi thì|nói gì thì nói|ít ra|ít nhất`,
} as const satisfies Readonly<Record<string, string>>;
