# In config/routes.rb: get "/endpoint", to: "not_implemented#show"
class NotImplementedController < ApplicationController
  def show
    body = {
      error: "not_implemented",
      message: "The server does not implement this method"
    }
    render json: body, status: :not_implemented
  end
end
