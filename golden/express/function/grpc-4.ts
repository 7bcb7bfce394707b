export function deadlineExceeded(
  res: import("express").Response,
  {
    message = "The deadline passed before the call completed",
  }: { message?: string } = {},
): void {
  res.status(504).json({
    error: "deadline_exceeded",
    message,
  });
}
