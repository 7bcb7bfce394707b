# In config/routes.rb: get "/endpoint", to: "command_not_implemented#show"
class CommandNotImplementedController < ApplicationController
  def show
    body = {
      error: "command_not_implemented",
      message: "This command is not implemented"
    }
    render json: body, status: 501
  end
end
