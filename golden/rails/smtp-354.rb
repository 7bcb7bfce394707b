# In config/routes.rb: get "/endpoint", to: "start_mail_input#show"
class StartMailInputController < ApplicationController
  def show
    body = {
      status: "start_mail_input",
      message: "The server is ready for the message content"
    }
    render json: body, status: 202
  end
end
