# In config/routes.rb: get "/endpoint", to: "command_unrecognized#show"
class CommandUnrecognizedController < ApplicationController
  def show
    body = {
      error: "command_unrecognized",
      message: "The command was not recognized"
    }
    render json: body, status: 400
  end
end
