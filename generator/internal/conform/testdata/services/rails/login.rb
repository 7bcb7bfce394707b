# frozen_string_literal: true

require "devise"
require "devise/orm/active_record"
require "grape"

Devise.setup do |config|
  config.secret_key = "a secret for local use only"
  if MODULES
    config.warden do |manager|
      manager.failure_app = lambda do |env|
        next Devise::FailureApp.call(env) unless env["warden.options"][:attempted_path].start_with?("/v1/")

        V1::Errors::NotSignedIn.new.call(env)
      end
    end
  end
end
