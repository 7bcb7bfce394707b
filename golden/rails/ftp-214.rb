# In config/routes.rb: get "/endpoint", to: "help_message#show"
class HelpMessageController < ApplicationController
  def show
    body = {
      status: "help_message",
      message: "The server sends its help text"
    }
    render json: body, status: 214
  end
end
