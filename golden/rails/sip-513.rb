# In config/routes.rb: get "/endpoint", to: "message_too_large#show"
class MessageTooLargeController < ApplicationController
  def show
    body = {
      error: "message_too_large",
      message: "The message exceeds the length that the server can handle"
    }
    render json: body, status: 513
  end
end
