# In config/routes.rb: get "/endpoint", to: "need_password#show"
class NeedPasswordController < ApplicationController
  def show
    body = {
      status: "need_password",
      message: "The user name is accepted: send the password"
    }
    render json: body, status: 202
  end
end
