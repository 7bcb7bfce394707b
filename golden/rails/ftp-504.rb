# In config/routes.rb: get "/endpoint", to: "command_not_implemented_for_parameter#show"
class CommandNotImplementedForParameterController < ApplicationController
  def show
    body = {
      error: "command_not_implemented_for_parameter",
      message: "The command is not implemented for this parameter"
    }
    render json: body, status: 501
  end
end
