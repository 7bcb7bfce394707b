# In config/routes.rb: get "/endpoint", to: "invalid_command#show"
class InvalidCommandController < ApplicationController
  def show
    body = {
      error: "invalid_command",
      message: "The command is not valid at present"
    }
    render json: body, status: 430
  end
end
