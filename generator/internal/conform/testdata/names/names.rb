# Prints names that mean something to Ruby or Rails: constants, with and without
# the "Controller" of their end, and the methods of controllers.
output = $stdout
$stdout = File.open(File::NULL, "w")
eval(ARGV[0]) # loads Rails and prints its version
$stdout = output
require "action_controller/railtie"
names = Object.constants.flat_map { |name| [name.to_s, name.to_s.delete_suffix("Controller")] }
[ActionController::Base, ActionController::API, ApplicationController = Class.new(ActionController::API)].each do |c|
  names.concat((c.instance_methods + c.private_instance_methods + c.methods).map(&:to_s))
  names.concat(c.constants.map(&:to_s))
end
puts names.grep(/\A[A-Za-z_][A-Za-z0-9_]*\z/).uniq.sort
