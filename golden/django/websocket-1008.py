from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.policy_violation)
@require_safe
def policy_violation(request):
    body = {
        "error": "policy_violation",
        "message": "The message violates the policy of this endpoint",
    }
    return JsonResponse(body, status=403)
