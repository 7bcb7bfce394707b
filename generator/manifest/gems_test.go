package manifest_test

import "testing"

func TestRubyProjects(t *testing.T) {
	testShapes(t, map[string]shape{
		"Rails": {`
-- Gemfile --
source "https://rubygems.org"

ruby file: ".ruby-version"
gem "rails", "~> 8.0"
gem 'puma' # not sinatra
group :development, :test do
  gem "debug"
end
`, "rails"},
		"in brackets":                  {"\n-- Gemfile --\ngem('rails', github: 'rails/rails')\n", "rails"},
		"under Bundler's other name":   {"\n-- gems.rb --\ngem \"rails\"\n", "rails"},
		"parts of Rails with railties": {"\n-- Gemfile --\ngem \"actionpack\"\ngem \"railties\"\n", "rails"},
		"parts of Rails without":       {"\n-- Gemfile --\ngem \"activerecord\"\ngem \"actionpack\"\ngem \"sinatra\"\n", ""},
		"a plugin of Rails by name":    {"\n-- Gemfile --\ngem \"rails-i18n\"\ngem \"rspec-rails\"\n", ""},
		"a comment": {`
-- Gemfile --
#gem "rails"
=begin
gem "rails"
=end
gem "sinatra" # no rails
__END__
gem "rails"
`, ""},
		"for tests": {`
-- Gemfile --
gem "sinatra"
group :test do
  gem "capybara"
  gem "rails"
end
gem "railties", group: [:development, :test]
gem "rack", require: false
`, ""},
		"in a group that runs": {`
-- Gemfile --
group :default, :test do
  gem "rails"
end
`, "rails"},
		"behind a condition": {`
-- Gemfile --
if ENV["EDGE"]
  gem "rails", github: "rails/rails"
else
  gem "rails", "~> 8.0"
end
`, "rails"},
		"after a group with a condition in it": {`
-- Gemfile --
group :test do
  if RUBY_VERSION > "3"
    gem "debug"
  end
end
gem "rails"
`, "rails"},
		"in another file": {`
-- Gemfile --
eval_gemfile File.join(File.dirname(__FILE__), "gemfiles/common.rb") if true
-- gemfiles/common.rb --
gem "rails"
`, "rails"},
		"an engine": {`
-- Gemfile --
gemspec
-- blorgh.gemspec --
Gem::Specification.new do |spec|
  spec.name = "blorgh"
  spec.files = Dir["{app,lib}/**/*"]
  spec.add_dependency "rails", ">= 8.0"
end
`, "rails"},
		"a gem with a railtie": {`
-- x.gemspec --
Gem::Specification.new { |s|
  s.add_runtime_dependency(%q<railties>.freeze, [">= 7"])
}
`, "rails"},
		"a gem that is tested with Rails": {`
-- x.gemspec --
Gem::Specification.new do |s|
  s.add_dependency "rack"
  s.add_dependency(%q<rails-i18n>)
  s.add_development_dependency "rails"
end
`, ""},
		"words in a list":             {"\n-- Gemfile --\n%w[railties actionpack].each { |name| gem name }\n", "rails"},
		"words in a list, on lines":   {"\n-- Gemfile --\n%w(rails puma).each do |name|\n  gem(name, github: \"rails/rails\")\nend\n", "rails"},
		"a list in a group":           {"\n-- Gemfile --\ngroup :test do\n  %w[rspec].each do |name|\n    gem name\n  end\n  gem \"rails\"\nend\n", ""},
		"words that are no gems":      {"\n-- Gemfile --\n%w[rails puma].each { |name| puts name }\ngem \"sinatra\"\n", ""},
		"an engine on one line":       {"\n-- x.gemspec --\nGem::Specification.new { |s| s.add_dependency \"rails\" }\n", "rails"},
		"a block that ends in a line": {"\n-- x.gemspec --\nGem::Specification.new do |s| s.add_dependency(\"railties\", \"~> 8\") end\n", "rails"},
		"an application whose gems are elsewhere": {`
-- config/application.rb --
module Shop; class Application < Rails::Application; end; end
`, "rails"},
	})
}
