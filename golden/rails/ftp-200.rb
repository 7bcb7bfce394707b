# In config/routes.rb: get "/endpoint", to: "command_okay#show"
class CommandOkayController < ApplicationController
  def show
    body = {
      status: "command_okay",
      message: "The command was carried out"
    }
    render json: body, status: 200
  end
end
