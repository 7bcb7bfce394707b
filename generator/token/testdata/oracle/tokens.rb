# Prints the tokens of each file that a line of the input names: a JSON list a
# line.
require "json"
require "ripper"

OPENS = %i[on_tstring_beg on_backtick on_regexp_beg on_words_beg on_qwords_beg on_symbols_beg on_qsymbols_beg].freeze
CLOSES = %i[on_tstring_end on_regexp_end on_label_end].freeze

def tokens(source)
  found = []
  comments = []
  depth = 0
  symbol = false
  code = 0 # the last line with some
  Ripper.lex(source).each do |(line, _), type, text, state|
    ends = type == :on_comment && line == code
    code = line unless %i[on_sp on_comment].include?(type)
    string = symbol && type != :on_symbeg
    if OPENS.include?(type) || (type == :on_symbeg && text.size > 1)
      depth.zero? ? found << text.dup : found.last << text
      depth += 1
    elsif CLOSES.include?(type)
      if type == :on_label_end
        found.last << text.delete_suffix(":")
        found << ":"
      else
        found.last << text
      end
      depth -= 1
    elsif depth.positive?
      found.last << text
    elsif type == :on_symbeg
      found << text.dup
      symbol = true
      next
    elsif string
      found.last << text
    elsif %i[on_comment on_embdoc_beg].include?(type)
      comments << text.chomp
      # The line end behind a statement may be a part of the comment.
      found << "NEWLINE" if text.end_with?("\n") && ends && !state.allbits?(Ripper::EXPR_BEG)
    elsif %i[on_embdoc on_embdoc_end].include?(type)
      comments.last << "\n" << text.chomp
    elsif type == :on_nl || (type == :on_ignored_nl && found.last == ")") # behind parameters
      found << "NEWLINE"
    elsif !%i[on_sp on_ignored_nl on_ignored_by_ripper].include?(type)
      found << text.dup
    end
    symbol = false
  end
  found + comments
end

$stdin.each_line(chomp: true) { |file| puts JSON.generate(tokens(File.read(file, encoding: "UTF-8"))) }
