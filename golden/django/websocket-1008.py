from django.http import JsonResponse
from django.urls import path
from django.views.decorators.http import require_safe


@require_safe
def policy_violation(request):
    body = {
        "error": "policy_violation",
        "message": "The message violates the policy of this endpoint",
    }
    return JsonResponse(body, status=403)


urlpatterns = [
    path("endpoint", policy_violation),
]
