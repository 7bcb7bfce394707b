# In config/routes.rb: get "/endpoint", to: "user_not_local_will_forward#show"
class UserNotLocalWillForwardController < ApplicationController
  def show
    body = {
      status: "user_not_local_will_forward",
      message: "The user is not local: the message will be forwarded",
      forward_path: "user@example.net"
    }
    render json: body, status: 251
  end
end
