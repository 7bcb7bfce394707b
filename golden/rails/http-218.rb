# In config/routes.rb: get "/endpoint", to: "this_is_fine#show"
class ThisIsFineController < ApplicationController
  def show
    body = {
      status: "this_is_fine",
      message: "The response of the upstream server is passed on unchanged"
    }
    render json: body, status: 218
  end
end
