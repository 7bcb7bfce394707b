# In config/routes.rb: get "/endpoint", to: "need_account_for_login#show"
class NeedAccountForLoginController < ApplicationController
  def show
    body = {
      status: "need_account_for_login",
      message: "An account is needed for the login: send ACCT"
    }
    render json: body, status: 202
  end
end
