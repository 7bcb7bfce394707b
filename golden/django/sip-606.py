from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.session_not_acceptable)
@require_safe
def session_not_acceptable(request):
    body = {
        "error": "session_not_acceptable",
        "message": "The session description is not acceptable to the callee",
        "warning": '370 example.com "Insufficient bandwidth"',
    }
    headers = {
        "Warning": '370 example.com "Insufficient bandwidth"',
    }
    return JsonResponse(
        body,
        status=406,
        headers=headers,
    )
