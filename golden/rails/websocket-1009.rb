# In config/routes.rb: get "/endpoint", to: "message_too_big#show"
class MessageTooBigController < ApplicationController
  def show
    body = {
      error: "message_too_big",
      message: "The message exceeds the size limit"
    }
    render json: body, status: 413
  end
end
