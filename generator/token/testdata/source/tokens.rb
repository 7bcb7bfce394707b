# frozen_string_literal: true

require "json"

=begin
A block.
=end
module Answers
  LIMIT = 0x20.chr.ord + 0xff + 1_000 - 1e-3 + 0b11 + 1.5 + 3r
  TEXT = "it's #{LIMIT} \"a\" #{"nested #{'}'}"}" 'a "b" \'' "" ''
  WORDS = %w[a b-c] + %i[d e] + [%q(f (g)), %Q{#{1}}, %(h), `ls`, :i, :"j k", :l?, :m=, :[]]
  PATTERN = %r{/"'}i

  class Failure < StandardError
    attr_reader :status, :name

    def initialize(status, name = nil, *rest, message: "m", end: 1, **fields, &block)
      @status = status; @@count ||= 0
      $stderr.puts name if name =~ /"#{LIMIT}[\/]/i && !status.zero? # a comment
      return unless fields

      fields
        .map { |key, value| [key, value] }
        # a comment between
        .to_h
      x = { "a": 1, b: 2, "c" => 3, :d => 4, "e-f": 5 }
      y = status > 400 ? x[:a] / 2 : x&.fetch(:b) { |k| -k }
      z = status ? "a" : 'b'
      puts /x/, y / 2, %w[a] if z
      begin; super
      rescue; nil
      else puts 1
      ensure puts 2 end
      w = ->(v) { v**2 << 1 }
      rescue_from(Failure) { |failure| Answers.call(failure, self) }
    end

    def ok? = true
    def save!; end
    alias_method :to_s, :name
    private :name
  end

  LETTERS = [?a, ?\n, ?\C-a, ?\M-\C-b, ?\u{41}, ?\x41, ?\101, ?é, ?\\.ord]
  NESTED = [%r(a(b)#{LIMIT}(d))x, %w(a (b) c), %q<a<b>c>, "#{[1].map do |v|
    "#{v}"
  end}"]
  GLOBALS = [$0, $!, $-w, :$0, :$_, :$-w, :$., $1, :-@, :`]

  class Amount
    attr_accessor :value

    def -@; end
    def [](key) /x/.match?(key) end
    def self.`(text) = text
    def ==(other) other.value.==(value) end
    def class=(value) # it may be a keyword
      @value = value.%(3)
    end
    def Amount::limit=(value) %w[a].first(value) end
    alias eql? ==
    alias_method :`, :%
    undef inspect, to_s
  end

  TEXTS = [<<~A, <<-'B c', <<eos, (<<~D.strip
    #{1 + 1} \#{}
      "
  A
    #{'
    B c
eos
    d
  D
  )]
  LONG = <<~A
    a
  A
    .strip
  BEGINS = (1..2).map(&:to_s).each do |v|
    puts v, v unless v == "1" or v != "2"
  end
end
