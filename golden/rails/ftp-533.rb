# In config/routes.rb: get "/endpoint", to: "command_protection_level_denied#show"
class CommandProtectionLevelDeniedController < ApplicationController
  def show
    body = {
      error: "command_protection_level_denied",
      message: "Policy does not allow this command at its protection level"
    }
    render json: body, status: 533
  end
end
