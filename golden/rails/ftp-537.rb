# In config/routes.rb: get "/endpoint", to: "command_protection_level_not_supported#show"
class CommandProtectionLevelNotSupportedController < ApplicationController
  def show
    body = {
      error: "command_protection_level_not_supported",
      message: "The security mechanism cannot protect commands this way"
    }
    render json: body, status: 537
  end
end
