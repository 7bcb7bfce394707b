# In config/routes.rb: get "/endpoint", to: "user_not_local#show"
class UserNotLocalController < ApplicationController
  def show
    body = {
      error: "user_not_local",
      message: "The user is not local: send to user@example.net instead",
      forward_path: "user@example.net"
    }
    render json: body, status: 551
  end
end
