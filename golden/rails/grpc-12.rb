# In config/routes.rb: get "/endpoint", to: "unimplemented#show"
class UnimplementedController < ApplicationController
  def show
    body = {
      error: "unimplemented",
      message: "This method is not implemented"
    }
    render json: body, status: 501
  end
end
