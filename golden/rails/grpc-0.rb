# In config/routes.rb: get "/endpoint", to: "ok#show"
class OkController < ApplicationController
  def show
    body = {
      status: "ok",
      message: "The call succeeded"
    }
    render json: body, status: :ok
  end
end
