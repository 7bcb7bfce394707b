# Prints the tokens of each file that a line of the input names: a JSON list a
# line.
require "json"
require "ripper"

OPENS = %i[on_tstring_beg on_backtick on_regexp_beg on_words_beg on_qwords_beg on_symbols_beg on_qsymbols_beg].freeze
CLOSES = %i[on_tstring_end on_regexp_end on_label_end].freeze

SILENT = %i[on_sp on_ignored_nl on_ignored_sp on_ignored_by_ripper on___end__].freeze
UNFINISHED = Ripper::EXPR_BEG | Ripper::EXPR_CLASS | Ripper::EXPR_FNAME | Ripper::EXPR_DOT

def tokens(source)
  found = []
  comments = []
  depth = 0
  symbol = false
  code = 0 # the last line with some
  heredocs = 0 # whose texts have not ended
  begun = 0 # the line on which the last of these begins
  whole = true # no heredoc has begun and not ended
  lexed = Ripper.lex(source)
  lexed.each_with_index do |((line, _), type, text, state), i|
    if heredocs.positive? && line > begun
      whole ? found << text.dup : found.last << text
      whole = type == :on_heredoc_end
      found.last.chomp! if whole
      heredocs -= 1 if whole
      next
    end
    if type == :on_heredoc_beg
      heredocs += 1
      begun = line
    end
    # Ripper takes a line end behind parameters for none.
    ends = (state & UNFINISHED).to_i.zero? || (found.last == ")" && state.allbits?(Ripper::EXPR_BEG))
    ends &&= line == code && !chained?(lexed, i + 1)
    code = line unless %i[on_sp on_comment].include?(type)
    string = symbol && type != :on_symbeg
    if string
      found.last << text
    elsif (OPENS.include?(type) && !operator?(found)) || (type == :on_symbeg && text.size > 1)
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
    elsif %i[on_comment on_embdoc_beg].include?(type)
      comments << text.chomp
      # The line end behind a statement may be a part of the comment.
      found << "NEWLINE" if type == :on_comment && text.end_with?("\n") && ends
    elsif %i[on_embdoc on_embdoc_end].include?(type)
      comments.last << "\n" << text.chomp
    elsif type == :on_nl || (type == :on_ignored_nl && found.last == ")" && ends)
      found << "NEWLINE"
    elsif %i[on_int on_float].include?(type)
      found.concat(text.partition(/\A\+?/)[1..].reject(&:empty?))
    elsif !SILENT.include?(type)
      found << text.dup
    end
    symbol = false
  end
  comments.concat(source.scan(/^__END__\r?\n.*\z/m)) if lexed.any? { |_, type| type == :on___end__ }
  found + comments
end

# operator? tells whether a backquote is the name of a method.
def operator?(found) = %w[def .].include?(found.last)

# chained? tells whether the call of a method follows.
def chained?(lexed, index)
  after = lexed[index..].find { |_, type| !%i[on_sp on_comment on_ignored_nl].include?(type) }
  after && (after[1] == :on_period || after[2] == "&.")
end

$stdin.each_line(chomp: true) { |file| puts JSON.generate(tokens(File.read(file, encoding: "UTF-8"))) }
