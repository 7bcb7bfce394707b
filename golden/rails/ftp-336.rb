# In config/routes.rb: get "/endpoint", to: "need_password_for_challenge#show"
class NeedPasswordForChallengeController < ApplicationController
  def show
    body = {
      status: "need_password_for_challenge",
      message: "The user name is accepted: answer the challenge with PASS",
      challenge: "otp-md5 487 ex1234"
    }
    render json: body, status: 202
  end
end
