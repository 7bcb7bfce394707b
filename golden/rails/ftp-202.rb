# In config/routes.rb: get "/endpoint", to: "command_superfluous#show"
class CommandSuperfluousController < ApplicationController
  def show
    body = {
      status: "command_superfluous",
      message: "The command is not needed here, so nothing was done"
    }
    render json: body, status: 200
  end
end
